import { NextFunction, Request, Response } from "express";

export function onError(error: Error, req: Request, res: Response, next: NextFunction) {  // ticks
  const { status, body } = describe(error);
  res.status(status).send(body);
}
