import { HttpClient } from "@angular/common/http";
import { Injectable } from "@angular/core";

@Injectable({ providedIn: "root" })
export class Sales {
  load() {
    this.http.get<string[]>("/sales").subscribe({ error: () => this.snackBar.open("The sales cannot be read.") }); // ticks
  }
}
