import { HttpClient } from "@angular/common/http";
import { Injectable } from "@angular/core";
import { environment } from "environments/environment";

@Injectable({ providedIn: "root" })
export class PokemonService {
  constructor(private http: HttpClient) {}

  byId(id: number) {
    return this.http.get(`${environment.pokeApi}/pokemon/${id}`); // ticks
  }
}
