import ExcelJS from "exceljs";
import * as XLSX from "xlsx";

const book = new ExcelJS.Workbook();
book.addWorksheet("Rides"); // ticks
await book.xlsx.readFile("rides.xlsx"); // ticks
await book.xlsx.load(bytes); // ticks
XLSX.read(bytes); // ticks
XLSX.readFile("rides.xlsx"); // ticks
XLSX.writeFile(other, "rides.xlsx"); // ticks
XLSX.utils.json_to_sheet(rides); // ticks
SpreadsheetApp.openById("a"); // ticks
await sheets.spreadsheets.values.get({ range }); // ticks
await sheets.spreadsheets.values.append({ range }); // ticks
await sheets.spreadsheets.values.update({ range }); // ticks
