/** A copy without the fields that differ from run to run and from machine to machine. */
export function withoutTimes(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, member: unknown) =>
      key === 'seconds' || key === 'environment' ? undefined : member,
    ),
  );
}
