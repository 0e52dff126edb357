import { Controller, Patch } from "@nestjs/common";
import { NotesService } from "./notes.service";

@Controller("notes")
export class NotesController {
  constructor(private readonly notes: NotesService) {}

  @Patch()
  async handle() {
    return { data: await this.notes.handle() }; // ticks
  }
}
