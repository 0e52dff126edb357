using OfficeOpenXml;

package.Workbook.Worksheets.Add("Rides");
