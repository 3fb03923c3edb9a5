// grammY's adapters for other platforms name two browser types that Node's types do not declare.
declare interface Body {
  json(): Promise<unknown>;
}
declare type BodyInit = unknown;
