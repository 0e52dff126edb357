import { Controller, Post, UploadedFile, UploadedFiles } from "@nestjs/common";

@Controller("photos")
export class PhotosController {
  @Post()
  add(
    @UploadedFile() photo: Express.Multer.File,  // ticks
    @UploadedFiles() others: Express.Multer.File[],  // ticks
  ) {}
}
