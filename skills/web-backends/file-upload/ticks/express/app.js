import fileUpload from "express-fileupload";
import formidable from "formidable";
import multer from "multer";

app.use(fileUpload());  // ticks
const upload = multer({ dest: "files" });  // ticks
const form = formidable({});  // ticks
