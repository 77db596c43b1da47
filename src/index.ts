/** Everything that a claim file or a script takes from the package. */
export type { Arithmetic, ArithmeticName, Operand, Value } from './arithmetic/arithmetic.js';
export { decimals } from './arithmetic/decimal.js';
export { doubles } from './arithmetic/double.js';
export { intervals } from './arithmetic/enclosures.js';
export type { Interval, Intervals } from './arithmetic/enclosures.js';
export { NotRepresentable, TooLarge, Undefined } from './arithmetic/errors.js';
export { Rational } from './arithmetic/number.js';
export type { Literal } from './arithmetic/number.js';
export { rationals } from './arithmetic/rational.js';
export { series, smallQuantity } from './arithmetic/series.js';

export { explicit } from './masks/explicit.js';
export { independent } from './masks/independent.js';
export type { Mask, MaskLaw, Shard, WeightedMask } from './masks/law.js';
export { members } from './masks/members.js';
export type { Member } from './masks/members.js';
export { moments, unitNoise } from './masks/moment-law.js';
export type { MomentLaw } from './masks/moment-law.js';
export { oneOfK } from './masks/one-of-k.js';
export { pairwise } from './masks/pairwise.js';
export { parity } from './masks/parity.js';
export { product } from './masks/product.js';
export { maskProducts, maskSums } from './masks/split-values.js';
export { sumDistribution } from './masks/sum-distribution.js';
export { tied } from './masks/tied.js';

export { activate } from './models/activation.js';
export type { Activation } from './models/activation.js';
export { asNetwork } from './models/as-network.js';
export type { Model } from './models/as-network.js';
export { feedforward } from './models/feedforward.js';
export { contributions, totalInput } from './models/linear-functional.js';
export type { LinearFunctional } from './models/linear-functional.js';
export { logisticUnit, unitOutput } from './models/logistic-unit.js';
export type { LogisticUnit } from './models/logistic-unit.js';
export { logistic, logisticShape, toBase } from './models/logistic.js';
export { NetworkError } from './models/network-error.js';
export { readNetwork } from './models/network-file.js';
export type { NetworkFile } from './models/network-file.js';
export { network } from './models/network.js';
export type { Network } from './models/network.js';
export { outputs, propagate } from './models/propagate.js';
export { classProbabilities, logits, softmaxRegression } from './models/softmax-regression.js';
export type { SoftmaxRegression } from './models/softmax-regression.js';
export { softmax } from './models/softmax.js';
export { scaledNetwork, scaledRegression, scaledUnit } from './models/weight-scaling.js';

export { empiricalBernstein } from './ensembles/certified/empirical-bernstein.js';
export type { ConfidenceInterval } from './ensembles/certified/empirical-bernstein.js';
export type { Enclosure } from './ensembles/certified/enclosure.js';
export { certifiedLayer } from './ensembles/certified/layer.js';
export type { Enclosures, GatedLayer, LayerMeans } from './ensembles/certified/layer.js';
export type { CertifiedMeans } from './ensembles/certified/means.js';
export { sampledMean } from './ensembles/certified/sampled-network.js';
export type {
  GatedHiddenLayer,
  GatedNetwork,
  SampledMean,
  SamplingOptions,
} from './ensembles/certified/sampled-network.js';
export type { CertifiedOptions } from './ensembles/certified/settings.js';
export { TooCostly } from './ensembles/certified/too-costly.js';
export { certifiedTotal } from './ensembles/certified/total.js';
export type { Part } from './ensembles/certified/total.js';
export { certifiedUnit } from './ensembles/certified/unit.js';
export type { GatedUnit } from './ensembles/certified/unit.js';
export { combine } from './ensembles/combine.js';
export type { ModelEnsemble, OutputEnsemble } from './ensembles/combine.js';
export type {
  Answer,
  Approximation,
  ApproximationGroup,
} from './ensembles/compared/approximations.js';
export { MethodError } from './ensembles/compared/method-error.js';
export type { Method } from './ensembles/compared/ways.js';
export type { Figure, FigureGroup } from './ensembles/comparison.js';
export { distributions } from './ensembles/distributions.js';
export type { Distributions } from './ensembles/distributions.js';
export { ensemble } from './ensembles/ensemble.js';
export type { Ensemble } from './ensembles/ensemble.js';
export { enumerateDeepSoftmax, enumerateDeepUnit } from './ensembles/enumerated/deep.js';
export type { DeepProblem, HiddenLayer } from './ensembles/enumerated/deep-problem.js';
export type { Enclosed } from './ensembles/enumerated/enclosed.js';
export type { SoftmaxProblem, UnitProblem } from './ensembles/enumerated/problem.js';
export { enumerateSoftmax } from './ensembles/enumerated/softmax.js';
export type {
  EnumeratedClass,
  EnumeratedSoftmax,
  EnumerationOptions,
} from './ensembles/enumerated/softmax.js';
export { enumerateUnit } from './ensembles/enumerated/unit.js';
export type { EnumeratedUnit } from './ensembles/enumerated/unit.js';
export type { GeometricMeans } from './ensembles/geometric-means.js';
export { modelEnsemble } from './ensembles/model-ensemble.js';
export { partial } from './ensembles/partial.js';
export type { PartialEnsemble } from './ensembles/partial.js';
export { softmaxEnsemble } from './ensembles/softmax-ensemble.js';
export { unitEnsemble } from './ensembles/unit-ensemble.js';
export { weightedMean } from './ensembles/weighted-mean.js';

export { claim } from './claims/define.js';
export type {
  CatalogueEntry,
  Claim,
  ClaimDefinition,
  Kind,
  Relation,
  Standing,
} from './claims/claim.js';
export { proof } from './claims/proof.js';
export type { Proof, ProofDefinition } from './claims/proof.js';
export type { Domain, Json } from './claims/domain.js';
export { choice, flag } from './claims/domains/choice.js';
export { described } from './claims/domains/described.js';
export { filter } from './claims/domains/filter.js';
export { finite } from './claims/domains/finite.js';
export { integer } from './claims/domains/integer.js';
export { list } from './claims/domains/list.js';
export { map } from './claims/domains/map.js';
export { probability } from './claims/domains/probability.js';
export { rational } from './claims/domains/rational.js';
export { record } from './claims/domains/record.js';
export { weights } from './claims/domains/weights.js';
export { anyLaws, explicitLaws, independentLaws } from './claims/domains/gate-laws.js';
export { expansions } from './claims/domains/expansions.js';
export type { Expansion } from './claims/domains/expansions.js';
export { gated } from './claims/domains/gated.js';
export { linearNetworks } from './claims/domains/linear-networks.js';
export type { NetworkCase } from './claims/domains/linear-networks.js';
export { outputLaws } from './claims/domains/output-laws.js';
export type { OutputLaw } from './claims/domains/output-laws.js';
export { softmaxRegressions } from './claims/domains/softmax-regressions.js';
export type { SoftmaxCase } from './claims/domains/softmax-regressions.js';
export { logisticShapes, totalLaws } from './claims/domains/total-laws.js';
export type { TotalLaw } from './claims/domains/total-laws.js';
export { union } from './claims/domains/union.js';
export { linearUnits, regressions, units } from './claims/domains/units.js';
export type { LinearUnitCase, RegressionCase, UnitCase } from './claims/domains/units.js';
export { countingMasks } from './claims/domains/counting-masks.js';
export { agree, atMost, below, distinct, equal, sameLeadingTerm } from './claims/link.js';
export type { Comparison, Link } from './claims/link.js';
export type {
  CaseCounts,
  ClaimResult,
  MutantResult,
  ProofResult,
  Witness,
} from './claims/result.js';
export type { Source, SourceRow } from './claims/source.js';
export type { Guarantee, Verdict } from './claims/verdict.js';

export { check } from './checking/check.js';
export type { CheckOptions } from './checking/check.js';
export { checkWithProof } from './checking/proof/check-with-proof.js';
export { closeSolver } from './checking/proof/solver.js';
export { replay } from './checking/replay.js';
export type { Replay, ReplayedLink } from './checking/replay.js';

export {
  disagreement,
  divergence,
  errorOf,
  lossOf,
} from './training/measuring/log-probabilities.js';
export type { LogProbabilities } from './training/measuring/log-probabilities.js';
export type { SampledMeans, UnitStatistics } from './training/measuring/over-masks.js';
export { measured } from './training/experiment.js';
export type { ExperimentDefinition } from './training/experiment.js';
export type { Lab, Subject, TrainedLayer } from './training/lab/lab.js';
export type { OtherSettings } from './training/others/other-settings.js';
export type { Objective, Preset } from './training/preset.js';
export type { Task } from './training/data/examples.js';

export { loadCatalogue } from './running/catalogue.js';
export type { Catalogue } from './running/catalogue.js';
export { compareEnsemble } from './running/compare-ensemble.js';
export type { Averaged, CompareOptions, EnsembleComparison } from './running/compare-ensemble.js';
export { describeCatalogue } from './running/describe-catalogue.js';
export { EnumerationPool } from './running/enumeration-pool.js';
export { InputError } from './running/input-error.js';
export { ledgerText, readLedger } from './running/ledger.js';
export type { Ledger } from './running/ledger.js';
export type { Report, ReportedClaim, Summary } from './running/report.js';
export { verifyRun } from './running/verify-run.js';
export type { VerifyOptions } from './running/verify-run.js';
