import { Controller, Put } from "@nestjs/common";
import { NotesService } from "./notes.service";

@Controller("notes")
export class NotesController {
  constructor(private readonly notes: NotesService) {}

  @Put()
  async handle() {
    return { data: await this.notes.handle() }; // ticks
  }
}
