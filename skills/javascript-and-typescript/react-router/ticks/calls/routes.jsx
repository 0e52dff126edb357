import {
  createBrowserRouter,
  createHashRouter,
  createMemoryRouter,
  createRoutesFromElements,
  useLoaderData,
  useLocation,
  useMatch,
  useNavigate,
  useParams,
  useRoutes,
  useSearchParams,
} from "react-router";

const one = createBrowserRouter([]);  // ticks
const two = createHashRouter([]);  // ticks
const three = createMemoryRouter([]);  // ticks
const four = createRoutesFromElements([]);  // ticks
const five = useRoutes([]);  // ticks
const go = useNavigate();  // ticks
const { id } = useParams();  // ticks
const [search] = useSearchParams();  // ticks
const place = useLocation();  // ticks
const rows = useLoaderData();  // ticks
const match = useMatch("/sales");  // ticks
