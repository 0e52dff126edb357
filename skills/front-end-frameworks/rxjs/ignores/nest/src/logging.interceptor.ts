import { Injectable } from "@nestjs/common";
import { tap } from "rxjs/operators";

export const log = tap(() => console.log("done"));
