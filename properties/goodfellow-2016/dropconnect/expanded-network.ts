import { claim, equal, members, outputs } from 'corrigenda';
import { connectedNetworks, onConnections, onProducts, onStates } from '../_connections.ts';

export default claim({
  statement: String.raw`f_{\text{DropConnect}}(x; \delta) = f_{\text{expanded}}(x; \delta) \text{ for every mask } \delta, \text{ with a unit for each product } w_{ij} h_j \text{ and a gate on it}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  domain: connectedNetworks(),
  given: (A, kase) => {
    const connected = onConnections(kase);
    const expanded = onProducts(kase);
    const states = onStates(kase);
    return members(kase.law).map(({ mask }) => ({
      connections: outputs(A, connected, kase.input, mask),
      products: outputs(A, expanded, kase.input, mask),
      turned: outputs(A, expanded, kase.input, [...mask.slice(1), ...mask.slice(0, 1)]),
      states: outputs(A, states, kase.input, [...mask, ...mask].slice(0, states.gates)),
    }));
  },
  costly: true,
  relation: (masks) =>
    masks.flatMap(({ connections, products }, d) =>
      connections.map((f, i) => equal(f, products[i] ?? f, `mask ${d}, output ${i}`)),
    ),
  mutants: {
    'a gate for each state, the same where one weight leaves it': (masks) =>
      masks.flatMap(({ connections, states }) =>
        connections.map((f, i) => equal(f, states[i] ?? f)),
      ),
    'the gates turned by one, the same for one gate': (masks) =>
      masks.flatMap(({ connections, turned }) =>
        connections.map((f, i) => equal(f, turned[i] ?? f)),
      ),
  },
  notes:
    'The sentence on DropConnect as a special case of dropout. The expanded network has a linear unit for each product of a weight and a state and an outer weight of 1; dropping it is dropping the connection, mask by mask, in every layer and under any units. So whatever holds of dropout for every network and law holds of DropConnect for the expanded network.',
});
