using ClosedXML.Excel;

var book = new XLWorkbook();
book.Worksheets.Add("Rides"); // ticks
book.AddWorksheet("Towns"); // ticks
