import { Table, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import TableHeadOfMui from "@mui/material/TableHead";

const cell = <TableHead>Loaf</TableHead>; // ticks
const head = <TableHeadOfMui />; // ticks

export const Prices = () => (
  <Table>
    <TableHeader>
      <TableRow>{cell}</TableRow>
    </TableHeader>
    {head}
  </Table>
);
