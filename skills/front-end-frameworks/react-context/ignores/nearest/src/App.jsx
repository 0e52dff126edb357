import { Provider } from "react-redux";
import { ThemeContext, ThemeProvider } from "styled-components";
import { useContext } from "react";
import { store } from "./store";

export const App = () => (
  <Provider store={store}>
    <ThemeProvider theme={useContext(ThemeContext)}>Shop</ThemeProvider>
  </Provider>
);
