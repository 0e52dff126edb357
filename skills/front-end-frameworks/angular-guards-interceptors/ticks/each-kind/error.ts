import { HttpInterceptorFn } from "@angular/common/http";
import { retry } from "rxjs";

export const error: HttpInterceptorFn = (request, next) => next(request).pipe(retry(1));
