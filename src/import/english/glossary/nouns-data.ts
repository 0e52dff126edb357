/** Nouns about data, databases and what is learned from data. The format is described in ../lexicon.ts. */
export const dataNouns = `
aggregate function|função de agregação,função agregada|función de agregación,función agregada
aggregation|agregação|agregación
analysis/analyses|análise|análisis
artificial intelligence/artificial intelligence|inteligência artificial|inteligencia artificial
batch processing/batch processing|processamento em lote,processamento em lotes|procesamiento por lotes
chart|gráfico|gráfico
classification/classification|classificação|clasificación
cleaning/cleaning|limpeza|limpieza
column|coluna|columna
computer vision/computer vision|visão computacional|visión por computadora,visión por computador
data/data|dado|dato
data analysis/data analysis|análise de dado|análisis de dato
data analyst|analista de dado|analista de dato
data cleaning/data cleaning|limpeza de dado|limpieza de dato
data engineer|engenheiro de dado|ingeniero de dato
data engineering/data engineering|engenharia de dado|ingeniería de dato
data governance/data governance|governança de dado|gobernanza de dato,gobierno de datos
data ingestion/data ingestion|ingestão de dado|ingesta de dato
data modelling/data modelling|modelagem de dado|modelado de dato
data pipeline|pipeline de dado|pipeline de dato
data quality/data quality|qualidade de dado,qualidade dos dados|calidad de dato,calidad de los datos
data science/data science|ciência de dado,ciência dos dados|ciencia de dato
data scientist|cientista de dado|científico de datos
data source|fonte de dado|fuente de dato
data transformation|transformação de dado|transformación de dato
data visualisation/data visualisation|visualização de dado|visualización de dato
data warehouse|armazém de dado|almacén de dato
database|banco de dados,base de dados,/bancos|base de datos
database connection|conexão com banco,conexão com o banco,conexão com banco de dados,conexão com o banco de dados|conexión a la base de datos,conexión con la base de datos
database modelling/database modelling|modelagem de banco de dados,modelagem de bancos de dados|modelado de bases de datos,modelado de base de datos
decision tree|árvore de decisão|árbol de decisión
deep learning/deep learning|aprendizado profundo,aprendizagem profunda|aprendizaje profundo
dimensional modelling/dimensional modelling|modelagem dimensional|modelado dimensional
distribution|distribuição|distribución
entity|entidade|entidad
entity-relationship diagram|diagrama entidade-relacionamento,diagrama de entidade-relacionamento|diagrama entidad-relación
exploratory data analysis/exploratory data analysis|análise exploratória de dados,análise exploratória|análisis exploratorio de datos
extraction/extraction|extração|extracción
feature selection/feature selection|seleção de features|-
field|campo|campo
foreign key|chave estrangeira|clave foránea,llave foránea
grouping|agrupamento|agrupamiento
hypothesis test|teste de hipótese|prueba de hipótesis,test de hipótesis
index/indexes|índice|índice
indicator|indicador|indicador
inference/inference|inferência|inferencia
ingestion/ingestion|ingestão|ingesta
linear algebra/linear algebra|álgebra linear|álgebra lineal
linear regression|regressão linear|regresión lineal
loading/loading|carregamento,carga|carga
logistic regression|regressão logística|regresión logística
machine learning/machine learning|aprendizado de máquina,aprendizagem de máquina|aprendizaje automático,aprendizaje de máquina
missing value|valor ausente,valor faltante|valor faltante,valor ausente
modelling/modelling|modelagem|modelado,modelamiento
natural language processing/natural language processing|processamento de linguagem natural|procesamiento de lenguaje natural,procesamiento del lenguaje natural
neural network|rede neural|red neuronal
non-relational database|banco não relacional,banco de dados não relacional,banco de dados não-relacional|base de datos no relacional
normalisation/normalisation|normalização|normalización
partition|partição|partición
partitioning/partitioning|particionamento|particionamiento,particionado
pivot table|tabela dinâmica|tabla dinámica
primary key|chave primária|clave primaria,llave primaria
probability/probability|probabilidade|probabilidad
processing/processing|processamento|procesamiento
query/queries|consulta|consulta
regression|regressão|regresión
reinforcement learning/reinforcement learning|aprendizado por reforço,aprendizagem por reforço|aprendizaje por refuerzo
relational algebra/relational algebra|álgebra relacional|álgebra relacional
relational database|banco relacional,banco de dados relacional|base de datos relacional
relationship|relacionamento|relación
report|relatório|informe,reporte
spreadsheet|planilha|hoja de cálculo
statistics/statistics|estatística|estadística
storage/storage|armazenamento|almacenamiento
stream processing/stream processing|processamento em tempo real|procesamiento en tiempo real
subquery/subqueries|subconsulta|subconsulta
supervised learning/supervised learning|aprendizado supervisionado,aprendizagem supervisionada|aprendizaje supervisado
table|tabela|tabla
time series/time series|série temporal|serie temporal,serie de tiempo
transaction|transação|transacción
transformation|transformação|transformación
unsupervised learning/unsupervised learning|aprendizado não supervisionado,aprendizagem não supervisionada|aprendizaje no supervisado
visualisation|visualização|visualización
window function|função de janela|función de ventana
duplicate|dado duplicado|dato duplicado
standard deviation|desvio padrão|desviación estándar
sampling/sampling|amostragem|muestreo
data collection/data collection|coleta de dado|recolección de datos,recopilación de datos
filtering/filtering|filtragem|filtrado
missing data/missing data|dado ausente,dado faltante|dato faltante
outlier|-|valor atípico
`;
