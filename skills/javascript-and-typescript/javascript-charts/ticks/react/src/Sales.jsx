import { BarChart } from "recharts";
import { Line } from "react-chartjs-2";
import ReactApexChart from "react-apexcharts";
import { ResponsivePie } from "@nivo/pie";
import { VictoryPie } from "victory";

export const all = [
  <BarChart key="a" />, // ticks
  <Line key="b" />, // ticks
  <ReactApexChart key="c" />, // ticks
  <ResponsivePie key="d" />, // ticks
  <VictoryPie key="e" />, // ticks
];
