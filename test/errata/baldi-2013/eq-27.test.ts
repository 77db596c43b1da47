import { describe, expect, it } from 'vitest';

// Everything in sixteenths: w = I = 1, t = 0, one gate with p = 1/2.
describe('baldi-2013/eq-27/as-transcribed: (27) for one weight 1, input 1, target 0 and a fair gate', () => {
  const D = 16n;
  // ∂E_D/∂w = −(t − δwI)δI = δ² = δ, of which the mean is p = ½.
  const mean = 8n;
  // ∂E_ENS/∂w = −(t − pwI)pI = p² = ¼, and Var(δ) = p(1 − p) = ¼.
  const ofEnsemble = 4n;
  const variance = 4n;

  it('gives 9/16 as transcribed, where the mean is 1/2', () => {
    const transcribed = ofEnsemble + (variance * ofEnsemble) / D + variance;
    expect(transcribed).toBe(9n);
    expect(transcribed).not.toBe(mean);
  });

  it('gives 1/2 with the “=” between the members', () => {
    expect(ofEnsemble + variance).toBe(mean);
  });
});
