"""The mean output of a 2-10-10-1 rectified network over 2^20 masks, as products of matrices."""

import time

import numpy as np

rng = np.random.default_rng(1)
x = np.array([0.5, -0.25])
W1, b1 = rng.uniform(-1, 1, (2, 10)), rng.uniform(-1, 1, 10)
W2, b2 = rng.uniform(-1, 1, (10, 10)), rng.uniform(-1, 1, 10)
w3, b3 = rng.uniform(-1, 1, 10), rng.uniform(-1, 1)

start = time.perf_counter()
h1 = np.maximum(x @ W1 + b1, 0)
total = log = complement = square = 0.0
for first in range(0, 2**20, 2**16):
    bits = (np.arange(first, first + 2**16)[:, None] >> np.arange(20)) & 1
    h2 = np.maximum((bits[:, :10] * h1) @ W2 + b2, 0)
    s = (bits[:, 10:] * h2) @ w3 + b3
    o = 1 / (1 + np.exp(-s))
    total += o.sum()
    square += (o * o).sum()
    log += np.log(o).sum()
    complement += np.log1p(-o).sum()
print(f"{1000 * (time.perf_counter() - start):.3f} ms, E = {total / 2**20:.6f}")
