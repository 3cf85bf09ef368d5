declare module 'edtf' {
  interface ExtendedDate {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
  }
  export default function edtf(text: string, options: { level: number }): ExtendedDate;
}
