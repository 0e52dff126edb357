let a: number;
let b: string;
let c: number[];
let d: Date;
let e: URL;
