import Add from "@mui/icons-material/Add";
import Cake from "@mui/icons-material/Cake";
import Close from "@mui/icons-material/Close";

export const Order = () => (
  <div>
    <Add />
    <Cake />
    <Close />
  </div>
);
