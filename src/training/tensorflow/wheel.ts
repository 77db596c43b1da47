/** A Python wheel that has TensorFlow's library and its headers in it. */
export interface Wheel {
  /** The name of the project in a Python package index. */
  readonly project: string;
  /** The version of TensorFlow. */
  readonly version: string;
  /** The file's name. */
  readonly file: string;
  /** The hash of the file, in hexadecimal digits. */
  readonly sha256: string;
  /** The size of the file. */
  readonly bytes: number;
}

/** TensorFlow 2.12 for Linux on x86_64 with glibc 2.17 or newer: the last version whose library has the whole C interface. */
export const TENSORFLOW_WHEEL: Wheel = {
  project: 'tensorflow-cpu',
  version: '2.12.0',
  file: 'tensorflow_cpu-2.12.0-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
  sha256: 'e8c7047552a2d759f3e65ac13e36dd24bb5fec2e6576e848287811ec44b3d62f',
  bytes: 231_819_176,
};

const LIBRARY = /^tensorflow\/libtensorflow_(?:cc|framework)\.so\.2$/;
const HEADER =
  /^tensorflow\/include\/tensorflow\/(?:c|core\/platform|tsl\/c|tsl\/platform)\/.*\.h$/;

/** What of the wheel is kept: two libraries and the headers that the binding includes. */
export function isKept(file: string): boolean {
  return LIBRARY.test(file) || (HEADER.test(file) && !file.split('/').includes('..'));
}
