import { NextFunction, Request, Response } from "express";

export function check(request: Request, response: Response, next: NextFunction) {
  next();  // ticks
}
