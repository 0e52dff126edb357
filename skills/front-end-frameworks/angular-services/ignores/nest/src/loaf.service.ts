import { Injectable } from "@nestjs/common";
import { UserService } from "./user.service";

@Injectable()
export class LoafService {
  private loaves: string[] = [];
  constructor(private users: UserService) {}

  all() {
    this.users.all();
    return this.loaves;
  }
}
