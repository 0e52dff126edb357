/** Nouns about studying, projects and work. The format is described in ../lexicon.ts. */
export const studyNouns = `
administration/administration|administração|-
agile methodology|metodologia ágil|metodología ágil
alignment|alinhamento|-
association|associação|asociación
basics/basics|noções básicas,conceitos básicos,conceito básico|nociones básicas,conceptos básicos,concepto básico
best practice|melhor prática|mejor práctica
business rule|regra de negócio|regla de negocio
career|carreira|-
case study/case studies|estudo de caso|estudio de caso,caso de estudio
certificate|certificado|certificado
certification|certificação|certificación
challenge|desafio|desafío,reto
communication/communication|comunicação|comunicación
community|comunidade|comunidad
computer science/computer science|ciência da computação|ciencias de la computación,ciencia de la computación
computing/computing|computação|computación
concept|conceito|concepto
content/content|conteúdo|contenido
conversation/conversation|conversação|conversación
cost|custo|coste,costo
course|curso|curso
creation/creation|criação|creación
culture/culture|cultura|cultura
day|dia|día
definition|definição|definición
developer|desenvolvedor|desarrollador
development/development|desenvolvimento|desarrollo
development cycle|ciclo de desenvolvimento|ciclo de desarrollo
diagram|diagrama|diagrama
documentation/documentation|documentação|documentación
domain|domínio|dominio
economics/economics|economia|economía
engineering/engineering|engenharia|ingeniería
English/English|inglês|inglés
evaluation/evaluation|avaliação|evaluación
example|exemplo|ejemplo
exercise|exercício|ejercicio
experience/experience|experiência|experiencia
failure|falha|fallo
final project|projeto final|proyecto final
finance/finance|finanças|finanzas
first step|primeiro passo|primer paso
flow|fluxo|flujo
format|formato|formato
formatting/formatting|formatação|formateo
formula|fórmula|fórmula
fundamentals/fundamentals|fundamento|fundamento
goal|meta|meta
good practice|boa prática|buena práctica
governance/governance|governança|gobernanza
group|grupo|grupo
guide|guia|guía
habit|hábito|hábito
handling/handling|tratamento,manuseio|manejo
history/history|histórico|historial
import|importação|importación
information/information|informação|información
interview|entrevista|entrevista
introduction|introdução|introducción
key|chave|clave
knowledge/knowledge|conhecimento|conocimiento
language|linguagem|lenguaje
learning/learning|aprendizado,aprendizagem|aprendizaje
lesson|aula,lição|lección
level|nível|nivel
licence|licença|licencia
life cycle|ciclo de vida|ciclo de vida
line|linha|línea
logic/logic|lógica|lógica
management/management|gerenciamento,gestão|gestión,administración
manipulation/manipulation|manipulação|manipulación
mapping|mapeamento|mapeo
mathematics/mathematics|matemática|matemáticas,matemática
methodology|metodologia|metodología
metric|métrica|métrica
mini project|mini-projeto,mini projeto,miniprojeto|mini-proyecto,mini proyecto,miniproyecto
model|modelo|modelo
month|mês/meses|mes/meses
next step|próximo passo|próximo paso
number|número|número
objective|objetivo|objetivo
operation|operação|operación
optimisation/optimisation|otimização|optimización
organisation/organisation|organização|organización
overview/overviews|visão geral|visión general
pattern|padrão|patrón
personal project|projeto pessoal|proyecto personal
phase|fase|fase
portfolio|portfólio,portifólio|portafolio,portfolio,portafolios
practical project|projeto prático|proyecto práctico
practice|prática|práctica
prerequisite|pré-requisito,pré requisito|prerrequisito
preparation/preparation|preparação|preparación
presentation|apresentação|presentación
principle|princípio|principio
problem|problema|problema
problem solving/problem solving|resolução de problemas,solução de problemas|resolución de problemas
process|processo|proceso
product|produto|producto
progress/progress|progresso|progreso
project|projeto|proyecto
project management/project management|gerenciamento de projetos,gestão de projetos|gestión de proyectos,administración de proyectos
project structure/project structure|estrutura de projeto,estrutura do projeto|estructura de proyecto,estructura del proyecto
quality/quality|qualidade|calidad
quality assurance/quality assurance|garantia de qualidade,garantia da qualidade|aseguramiento de calidad,aseguramiento de la calidad
reading/reading|leitura|lectura
requirement|requisito|requisito
requirements gathering/requirements gathering|levantamento de requisitos|levantamiento de requisitos
result|resultado|resultado
review|revisão|repaso
rule|regra|regla
schedule|cronograma|cronograma
selection|seleção|selección
set|conjunto|conjunto
soft skill|habilidade interpessoal|habilidad blanda
software architecture/software architecture|arquitetura de software|arquitectura de software
software development/software development|desenvolvimento de software|desarrollo de software
software engineering/software engineering|engenharia de software|ingeniería de software,ingeniería del software
specialisation|especialização|especialización
stage|etapa|etapa
step|passo|paso
strategy|estratégia|estrategia
structure|estrutura|estructura
study|estudo|estudio
study plan|plano de estudo|plan de estudio
study schedule|cronograma de estudo|cronograma de estudio
task|tarefa|tarea
team|equipe,equipa|equipo
teamwork/teamwork|trabalho em equipe,trabalho em equipa|trabajo en equipo
technique|técnica|técnica
technology|tecnologia|tecnología
text|texto|texto
theory/theory|teoria|teoría
tool|ferramenta|herramienta
topic|tópico,tema|tema,tópico
training/training|treinamento|entrenamiento
use/use|uso|uso
user story/user stories|história de usuário,história do usuário|historia de usuario
web design/web design|-|diseño web
week|semana|semana
writing/writing|escrita|escritura
year|ano|año
`;
