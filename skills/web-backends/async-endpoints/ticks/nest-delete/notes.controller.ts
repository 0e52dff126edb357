import { Controller, Delete } from "@nestjs/common";
import { NotesService } from "./notes.service";

@Controller("notes")
export class NotesController {
  constructor(private readonly notes: NotesService) {}

  @Delete()
  async handle() {
    return { data: await this.notes.handle() }; // ticks
  }
}
