/** Data analysis: data frames, arrays, notebooks and plots. */
import { testFiles } from "./shared.ts";
import type { Skill } from "./skill.ts";

export const dataAnalysisSkills: readonly Skill[] = [
  {
    id: "polars-transform",
    title: "Data transformation with Polars",
    field: "Data engineering",
    shows:
      "Transforms Polars data frames with expressions: creates columns, or filters, groups or joins rows. Reading a file and writing it back does not count.",
    parts: [
      {
        name: "a transformation",
        any: [
          "python call *.{with_columns,group_by,group_by_dynamic,join,join_asof,agg,pivot,unpivot,filter,unique} & python call polars.*",
          "python call polars.{when,concat,concat_str}",
        ],
      },
    ],
    except: testFiles,
    ticks: { "clean.py": 'import polars as pl\npl.scan_csv("a.csv").with_columns(pl.col("price") * 2)\n' },
    ignores: {
      "clean.py": 'import polars as pl\npl.read_csv("a.csv").write_parquet("a.parquet")  # .with_columns\n',
    },
  },
  {
    id: "numpy-arrays",
    title: "NumPy arrays",
    field: "Data engineering",
    shows:
      "Creates NumPy arrays, and computes on whole arrays; both are required. Using np.nan in a pandas data frame does not count, and neither does an array that is only passed on.",
    parts: [
      {
        name: "an array",
        any: [
          "python call numpy.{array,asarray,arange,linspace,zeros,ones,full,eye,empty,meshgrid,load,loadtxt,genfromtxt,frombuffer}",
          "python call numpy.random.*",
        ],
      },
      {
        name: "an array operation",
        any: [
          "python call numpy.{dot,matmul,einsum,mean,median,std,var,sum,cumsum,prod,diff,exp,log,sqrt,where,argmax,argmin,argsort,sort,percentile,quantile,clip,concatenate,stack,vstack,hstack,reshape,transpose,corrcoef,histogram,unique,interp,convolve}",
          "python call numpy.linalg.*",
          "python call numpy.{array,asarray,arange,linspace,zeros,ones,full}().{reshape,dot,mean,sum,std,cumsum,max,min,transpose,astype}",
        ],
      },
    ],
    except: testFiles,
    ticks: { "moving.py": "import numpy as np\nprices = np.array([1.5, 2, 3])\nprint(np.mean(prices))\n" },
    ignores: {
      "clean.py": "import numpy as np\nframe = frame.replace('', np.nan)  # np.mean(np.array([1]))\n",
    },
  },
  {
    id: "notebook-analysis",
    title: "Data analysis in notebooks",
    field: "Data engineering",
    shows:
      "Loads data in a notebook and analyses it, with counts, groups, correlations or distributions, in pandas, Polars, Spark or SQL. A notebook that only defines functions, trains a model or prints does not count.",
    parts: [
      {
        name: "an analysis",
        any: [
          "python call *.{groupby,value_counts,describe,corr,pivot_table,crosstab,nunique} & python call pandas.{read_*,DataFrame,merge} & path *.ipynb",
          "python call *.{group_by,describe,value_counts} & python call polars.{read_*,scan_*} & path *.ipynb",
          "python call *.{groupBy,describe,summary} & python import pyspark* & path *.ipynb",
          "sql {group by,aggregate} & path *.ipynb",
        ],
      },
    ],
    ticks: {
      "sales.ipynb":
        '{"cells": [{"cell_type": "code", "source": ["import pandas as pd\\n", "sales = pd.read_csv(\\"a.csv\\")\\n", "sales.groupby(\\"day\\").sum()"]}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}',
    },
    ignores: {
      "sales.ipynb":
        '{"cells": [{"cell_type": "markdown", "source": ["pd.read_csv(a).groupby(day)"]}, {"cell_type": "code", "source": ["import pandas as pd\\n", "print(pd.read_csv(\\"a.csv\\"))"]}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}',
      "sales.py": 'import pandas as pd\npd.read_csv("a.csv").groupby("day").sum()\n',
    },
  },
  {
    id: "data-plots",
    title: "Data visualisation",
    field: "Data engineering",
    shows:
      "Plots data with Matplotlib, Seaborn, Plotly, Altair, Bokeh or pandas. An import, or an empty figure, does not count.",
    parts: [
      {
        name: "a plot",
        any: [
          "python call matplotlib.pyplot.{plot,bar,barh,scatter,hist,pie,boxplot,imshow,fill_between,stackplot,errorbar,contour,contourf,violinplot}",
          "python call *.{bar,barh,scatter,hist,boxplot,pie,imshow,fill_between} & python import matplotlib*",
          "python call seaborn.{*plot,heatmap,pairplot,FacetGrid}",
          "python call plotly.express.*",
          "python call plotly.graph_objects.{Scatter,Bar,Pie,Histogram,Box,Heatmap,Candlestick,Indicator,Choropleth}",
          "python call altair.Chart*.mark_*",
          "python call bokeh.plotting.figure*.{line,vbar,circle,scatter,hbar}",
          "python call *.{plot,plot.*} & python import pandas",
          "python call *.hist & python import pandas",
        ],
      },
    ],
    except: testFiles,
    ticks: { "draw.py": "import matplotlib.pyplot as plt\nplt.bar(days, prices)\n" },
    ignores: {
      "draw.py": "import matplotlib.pyplot as plt\nplt.figure()  # plt.bar(days, prices)\n",
      "requirements.txt": "matplotlib\n",
    },
  },
  {
    id: "data-dashboards",
    title: "Data dashboards",
    field: "Data engineering",
    shows:
      "Shows figures or tables, and reacts to user input, with Streamlit, Dash, Panel, Gradio or Shiny; both are required. A saved image does not count.",
    parts: [
      {
        name: "a figure or table",
        any: [
          "python call streamlit*.{line_chart,bar_chart,area_chart,scatter_chart,plotly_chart,altair_chart,pyplot,metric,dataframe,table,map,data_editor}",
          "python call dash*.{Graph,DataTable}",
          "python call dash_core_components.Graph",
          "python call panel.{Column,Row,pane.*,widgets.*}",
          "python call gradio.{Dataframe,Plot,LinePlot,BarPlot}",
          "python decorator shiny*.render.*",
        ],
      },
      {
        name: "an input control",
        any: [
          "python call streamlit*.{selectbox,multiselect,slider,date_input,radio,text_input,button,number_input,checkbox,file_uploader,tabs,segmented_control,select_slider}",
          "python decorator *.callback & python import dash*",
          "python decorator dash.callback",
          "python call panel.{bind,interact,widgets.*}",
          "python call gradio.{Dropdown,Slider,Radio}",
          "python call shiny.ui.input_*",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "app.py": 'import streamlit as st\nday = st.selectbox("Day", days)\nst.line_chart(sales[day])\n',
    },
    ignores: { "app.py": 'import streamlit as st\nst.title("Sales")\nst.write("st.line_chart")\n' },
  },
];
