import { HttpClient } from "@angular/common/http";
import { Injectable } from "@angular/core";
import { environment } from "environments/environment";

@Injectable({ providedIn: "root" })
export class TasksService {
  constructor(private http: HttpClient) {}

  all() {
    return this.http.get(environment.api + "/tasks");
  }

  remove(id: number) {
    return this.http.delete(`/tasks/${id}`);
  }
}
