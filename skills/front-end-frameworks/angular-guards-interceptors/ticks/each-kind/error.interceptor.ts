import { HttpInterceptor, HttpRequest, HttpHandler } from "@angular/common/http";
import { retry } from "rxjs";

export class ErrorInterceptor implements HttpInterceptor {
  intercept(request: HttpRequest<unknown>, next: HttpHandler) {
    return next.handle(request).pipe(retry(1));
  }
}
