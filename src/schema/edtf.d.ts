/** The part of `edtf` 4.11 that we use; the package has no types of its own. */
declare module 'edtf' {
  /** Bounds in UTC milliseconds. */
  export default function parse(label: string): { min: number; max: number };
}
