// Libraries for other platforms too name some browser types that Node's types do not declare: grammY two …
declare interface Body {
  json(): Promise<unknown>;
}
declare type BodyInit = unknown;

// … and esbuild three.
declare type RequestInfo = string;
declare type BufferSource = NodeJS.ArrayBufferView | ArrayBuffer;
declare namespace WebAssembly {
  interface Module {}
}
