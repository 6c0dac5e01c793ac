/** The part of `edtf` 4.11 that the archive uses; the package has no types. */
declare module 'edtf' {
  /** The first and the last moment of an EDTF label, in UTC milliseconds. Throws on a label that is not EDTF. */
  export default function parse(label: string): { min: number; max: number };
}
