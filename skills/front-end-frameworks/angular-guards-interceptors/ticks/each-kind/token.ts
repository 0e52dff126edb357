import { HttpInterceptorFn } from "@angular/common/http";

export const token: HttpInterceptorFn = (request, next) => next(request.clone({ withCredentials: true }));
