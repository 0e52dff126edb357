import { useState } from "react";
import { useSelector } from "react-redux";
const [items, setItems] = useState([]);
