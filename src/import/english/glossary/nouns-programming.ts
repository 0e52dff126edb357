/**
 * Nouns of learning plans: English, Portuguese, Spanish, in the singular, separated by "|". Several words of one language
 * are separated by a comma, and "-" means that there is none. English that has no plural, or an irregular one, says so
 * after "/": "data/data". A noun of two or more words is looked up before its parts.
 */
export const nouns = `
access|acesso|acceso
account|conta|cuenta
administration|administração|administración
aggregation|agregação|agregación
aggregate function|função de agregação,função agregada|función de agregación,función agregada
algorithm|algoritmo|algoritmo
analysis/analyses|análise|análisis
application|aplicação,aplicativo|aplicación
architecture|arquitetura|arquitectura
argument|argumento|argumento
array|vetor,arranjo|arreglo
arithmetic operator|operador aritmético|operador aritmético
artificial intelligence|inteligência artificial|inteligencia artificial
association|associação|asociación
attribute|atributo|atributo
authentication|autenticação|autenticación
authorisation|autorização|autorización
automation|automação,automatização|automatización
backup|cópia de segurança|copia de seguridad
base|base|base
basics/basics|noções básicas,conceitos básicos|nociones básicas,conceptos básicos
best practice|melhor prática|mejor práctica
branch|ramo,ramificação|rama
business rule|regra de negócio|regla de negocio
career|carreira|carrera
certification|certificação|certificación
challenge|desafio|desafío,reto
chart|gráfico|gráfico
class|classe|clase
cleaning|limpeza|limpieza
client|cliente|cliente
cloud|nuvem|nube
cloud computing/cloud computing|computação em nuvem,computação na nuvem|computación en la nube
code|código|código
collection|coleção|colección
column|coluna|columna
command|comando|comando
command line|linha de comando,linha de comandos|línea de comandos,línea de comando
comment|comentário|comentario
communication|comunicação|comunicación
community|comunidade|comunidad
component|componente|componente
comprehension|compreensão|comprensión
computer|computador|computadora,ordenador
concept|conceito|concepto
condition|condição|condición
conditional|condicional|condicional
configuration|configuração|configuración
connection|conexão,conexao|conexión
consumption|consumo|consumo
container|contêiner,container|contenedor
content|conteúdo|contenido
continuous delivery/continuous delivery|entrega contínua|entrega continua
continuous deployment/continuous deployment|implantação contínua|despliegue continuo
continuous integration/continuous integration|integração contínua|integración continua
control flow|fluxo de controle|flujo de control,control de flujo
conversation|conversação|conversación
cost|custo|coste,costo
course|curso|curso
creation|criação|creación
culture|cultura|cultura
data/data|dado|dato
data analysis/data analysis|análise de dados|análisis de datos
data engineering/data engineering|engenharia de dados|ingeniería de datos
data science/data science|ciência de dados,ciência dos dados|ciencia de datos
data structure|estrutura de dado,estrutura de dados|estructura de datos
data type|tipo de dado,tipo de dados|tipo de dato,tipo de datos
data visualisation|visualização de dados|visualización de datos
database|banco de dados,base de dados,banco|base de datos
database modelling/database modelling|modelagem de banco de dados|modelado de bases de datos
decorator|decorador|decorador
deep learning/deep learning|aprendizado profundo,aprendizagem profunda|aprendizaje profundo
definition|definição|definición
dependency|dependência|dependencia
dependency injection/dependency injection|injeção de dependência,injeção de dependências|inyección de dependencias
deployment|implantação,deploy|despliegue,deploy
design|-|diseño
design pattern|padrão de projeto,padrão de design|patrón de diseño
developer|desenvolvedor|desarrollador
development/development|desenvolvimento|desarrollo
development environment|ambiente de desenvolvimento|entorno de desarrollo
diagram|diagrama|diagrama
dictionary|dicionário|diccionario
directory|diretório|directorio
distribution|distribuição|distribución
documentation/documentation|documentação|documentación
domain|domínio|dominio
economics/economics|economia|economía
encapsulation|encapsulamento|encapsulamiento
engineering/engineering|engenharia|ingeniería
English/English|inglês|inglés
entity|entidade|entidad
environment|ambiente|entorno,ambiente
environment variable|variável de ambiente|variable de entorno
error|erro|error
error handling/error handling|tratamento de erro,tratamento de erros|manejo de errores,gestión de errores
event|evento|evento
evaluation|avaliação|evaluación
example|exemplo|ejemplo
exception|exceção|excepción
exception handling/exception handling|tratamento de exceção,tratamento de exceções|manejo de excepciones
execution|execução|ejecución
exercise|exercício|ejercicio
experience|experiência|experiencia
exploratory data analysis/exploratory data analysis|análise exploratória de dados|análisis exploratorio de datos
expression|expressão|expresión
extraction|extração|extracción
failure|falha|fallo
feature|funcionalidade|funcionalidad,característica
field|campo|campo
file|arquivo,ficheiro|archivo,fichero
file handling/file handling|manipulação de arquivos,manipulação de arquivo|manejo de archivos,manipulación de archivos
file system|sistema de arquivos|sistema de archivos
filter|filtro|filtro
finance/finance|finanças|finanzas
final project|projeto final|proyecto final
flow|fluxo|flujo
foreign key|chave estrangeira|clave foránea
form|formulário|formulario
format|formato|formato
formatting/formatting|formatação|formateo
formula|fórmula|fórmula
function|função|función
functional programming/functional programming|programação funcional|programación funcional
fundamentals/fundamentals|fundamento|fundamento
general view|visão geral|visión general
generator|gerador|generador
good practice|boa prática|buena práctica
goal|meta|meta
governance/governance|governança|gobernanza
graph|grafo|grafo
group|grupo|grupo
grouping|agrupamento|agrupamiento
guide|guia|guía
habit|hábito|hábito
handling/handling|tratamento,manuseio|manejo
hash table|tabela hash|tabla hash
history/history|histórico,história|historial,historia
image|imagem|imagen
implementation|implementação|implementación
import|importação|importación
index/indexes|índice|índice
indicator|indicador|indicador
inference/inference|inferência|inferencia
information/information|informação|información
information security/information security|segurança da informação|seguridad de la información
infrastructure/infrastructure|infraestrutura|infraestructura
ingestion/ingestion|ingestão|ingesta
inheritance/inheritance|herança|herencia
installation|instalação|instalación
integration|integração|integración
integration test|teste de integração|prueba de integración,test de integración
interface|interface|interfaz
internet/internet|internet|internet
interview|entrevista|entrevista
introduction|introdução|introducción
iteration|iteração|iteración
iterator|iterador|iterador
key|chave|clave,llave
knowledge/knowledge|conhecimento|conocimiento
language|linguagem|lenguaje
layer|camada|capa
learning/learning|aprendizado,aprendizagem|aprendizaje
lesson|aula,lição|lección
level|nível|nivel
library|biblioteca|biblioteca,librería
licence|licença|licencia
line|linha|línea
linear algebra/linear algebra|álgebra linear|álgebra lineal
linear regression|regressão linear|regresión lineal
linked list|lista encadeada,lista ligada|lista enlazada
list|lista|lista
load balancing/load balancing|balanceamento de carga|balanceo de carga
loading/loading|carregamento,carga|carga
logic/logic|lógica|lógica
programming logic/programming logic|lógica de programação|lógica de programación
logical operator|operador lógico|operador lógico
loop|laço,laço de repetição,estrutura de repetição|bucle,ciclo
machine|máquina|máquina
machine learning/machine learning|aprendizado de máquina,aprendizagem de máquina|aprendizaje automático,aprendizaje de máquina
maintenance/maintenance|manutenção|mantenimiento
management/management|gerenciamento,gestão|gestión,administración
manipulation/manipulation|manipulação|manipulación
mapping|mapeamento|mapeo
mathematics/mathematics|matemática|matemáticas,matemática
memory/memory|memória|memoria
message|mensagem|mensaje
message queue|fila de mensagens|cola de mensajes
method|método|método
methodology|metodologia|metodología
metric|métrica|métrica
microservice|microsserviço,micro-serviço|microservicio
migration|migração|migración
model|modelo|modelo
modelling/modelling|modelagem|modelado,modelamiento
data modelling/data modelling|modelagem de dados|modelado de datos
modularisation/modularisation|modularização|modularización
module|módulo|módulo
monitoring/monitoring|monitoramento,monitorização|monitoreo,monitorización
network|rede|red
neural network|rede neural|red neuronal
normalisation/normalisation|normalização|normalización
notification|notificação|notificación
number|número|número
object|objeto|objeto
object-oriented programming/object-oriented programming|programação orientada a objetos,orientação a objetos,programação orientada a objeto|programación orientada a objetos,orientación a objetos
objective|objetivo|objetivo
observability/observability|observabilidade|observabilidad
operation|operação|operación
operating system|sistema operacional|sistema operativo
operator|operador|operador
optimisation/optimisation|otimização|optimización
orchestration/orchestration|orquestração|orquestación
organisation/organisation|organização|organización
package|pacote|paquete
package manager|gerenciador de pacotes,gerenciador de pacote|gestor de paquetes
page|página|página
pagination/pagination|paginação|paginación
parameter|parâmetro|parámetro
partition|partição|partición
partitioning/partitioning|particionamento|particionamiento,particionado
password|senha|contraseña
pattern|padrão|patrón
performance/performance|desempenho,performance|rendimiento
permission|permissão|permiso
personal project|projeto pessoal|proyecto personal
phase|fase|fase
platform|plataforma|plataforma
pointer|ponteiro,apontador|puntero
polymorphism/polymorphism|polimorfismo|polimorfismo
portfolio|portfólio,portifólio|portafolio,portfolio
practice/practice|prática|práctica
preparation/preparation|preparação|preparación
presentation|apresentação|presentación
primary key|chave primária|clave primaria
principle|princípio|principio
probability/probability|probabilidade|probabilidad
process|processo|proceso
processing/processing|processamento|procesamiento
batch processing/batch processing|processamento em lote,processamento em lotes|procesamiento por lotes
stream processing/stream processing|processamento em tempo real|procesamiento en tiempo real
production/production|produção|producción
product|produto|producto
program|programa|programa
programming/programming|programação|programación
programming language|linguagem de programação|lenguaje de programación
progress/progress|progresso|progreso
project|projeto|proyecto
project management/project management|gerenciamento de projetos,gestão de projetos|gestión de proyectos
project structure|estrutura de projeto,estrutura do projeto|estructura de proyecto,estructura del proyecto
property|propriedade|propiedad
protocol|protocolo|protocolo
quality/quality|qualidade|calidad
data quality/data quality|qualidade de dados,qualidade dos dados|calidad de datos,calidad de los datos
query/queries|consulta|consulta
queue|fila|cola
reading/reading|leitura|lectura
recursion/recursion|recursão,recursividade|recursión,recursividad
refactoring/refactoring|refatoração|refactorización
regular expression|expressão regular|expresión regular
relational algebra/relational algebra|álgebra relacional|álgebra relacional
relationship|relacionamento|relación
report|relatório|informe,reporte
repository|repositório|repositorio
request|requisição|petición,solicitud
requirement|requisito|requisito
response|resposta|respuesta
responsive design/responsive design|design responsivo|diseño responsivo,diseño responsive
review|revisão|revisión,repaso
route|rota|ruta
rule|regra|regla
scalability/scalability|escalabilidade|escalabilidad
schedule|cronograma|cronograma
scheduling/scheduling|agendamento|programación de tareas
scope|escopo|alcance,ámbito
search|busca,pesquisa|búsqueda
security/security|segurança|seguridad
selection|seleção|selección
semantics/semantics|semântica|semántica
server|servidor|servidor
service|serviço|servicio
session|sessão|sesión
set|conjunto|conjunto
software engineering/software engineering|engenharia de software|ingeniería de software
sorting/sorting|ordenação|ordenamiento
source code/source code|código-fonte,código fonte|código fuente
stack|pilha|pila
state|estado|estado
state management/state management|gerenciamento de estado,gerenciamento de estados|gestión del estado,manejo del estado
statement|instrução|sentencia
statistics/statistics|estatística|estadística
step|passo,etapa|paso,etapa
storage/storage|armazenamento|almacenamiento
strategy|estratégia|estrategia
string|cadeia de caracteres|cadena de texto,cadena de caracteres
structure|estrutura|estructura
study|estudo|estudio
subquery/subqueries|subconsulta|subconsulta
supervised learning/supervised learning|aprendizado supervisionado|aprendizaje supervisado
syntax/syntax|sintaxe|sintaxis
system|sistema|sistema
table|tabela|tabla
task|tarefa|tarea
team|equipe|equipo
technique|técnica|técnica
technology|tecnologia|tecnología
terminal|terminal|terminal
test|teste|prueba
testing/testing|-|testing
text|texto|texto
theory/theory|teoria|teoría
thread|linha de execução|hilo
time series/time series|série temporal,séries temporais|serie temporal,series temporales
tool|ferramenta|herramienta
topic|tópico,tema|tema,tópico
training/training|treinamento|entrenamiento
transaction|transação|transacción
transformation/transformation|transformação|transformación
tree|árvore|árbol
tuple|tupla|tupla
type|tipo|tipo
unit test|teste unitário,teste de unidade|prueba unitaria,test unitario
unsupervised learning/unsupervised learning|aprendizado não supervisionado,aprendizagem não supervisionada|aprendizaje no supervisado
upload|envio de arquivos|subida de archivos
usability/usability|usabilidade|usabilidad
use/use|uso|uso
user|usuário,utilizador|usuario
user experience/user experience|experiência do usuário|experiencia de usuario,experiencia del usuario
validation|validação|validación
value|valor|valor
variable|variável|variable
version|versão|versión
version control/version control|controle de versão,controle de versões,versionamento|control de versiones,control de versión
version control system|sistema de controle de versão|sistema de control de versiones
virtual environment|ambiente virtual|entorno virtual
visualisation|visualização|visualización
web development/web development|desenvolvimento web|desarrollo web
web page|página web|página web
week|semana|semana
month|mês|mes
window function|função de janela|función de ventana
work/work|trabalho|-
writing/writing|escrita|escritura
year|ano|año
`;
