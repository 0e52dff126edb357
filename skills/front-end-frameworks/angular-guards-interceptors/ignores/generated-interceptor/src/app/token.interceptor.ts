import { HttpInterceptor, HttpRequest, HttpHandler } from "@angular/common/http";

export class TokenInterceptor implements HttpInterceptor {
  constructor() {}
  intercept(request: HttpRequest<unknown>, next: HttpHandler) {
    return next.handle(request);
  }
}
