import { connect, useDispatch, useSelector } from "react-redux";
import { useAppDispatch, useAppSelector } from "./hooks";

const sales = useSelector(read);  // ticks
const dispatch = useDispatch();  // ticks
export default connect(read)(Sales);  // ticks
const typed = useAppSelector(read);  // ticks
const send = useAppDispatch();  // ticks
