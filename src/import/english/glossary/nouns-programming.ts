/** Nouns about code: what programs are made of, and how they are written and tested. The format is described in ../lexicon.ts. */
export const programmingNouns = `
abstraction|abstração|abstracción
algorithm|algoritmo|algoritmo
argument|argumento|argumento
arithmetic operator|operador aritmético|operador aritmético
array|vetor,arranjo|arreglo
asymptotic notation/asymptotic notation|notação assintótica|notación asintótica
attribute|atributo|atributo
automated testing/automated testing|-|testing automatizado
binary search|busca binária,pesquisa binária|búsqueda binaria
binary tree|árvore binária|árbol binario
branch|ramo,ramificação|rama
class|classe|clase
clean architecture/clean architecture|arquitetura limpa|arquitectura limpia
clean code/clean code|código limpo|código limpio
code|código|código
code review|revisão de código|revisión de código
coding standard|padrão de código|estándar de código
collection|coleção|colección
command|comando|comando
command line|linha de comando,linha de comandos|línea de comandos,línea de comando
comment|comentário|comentario
comparison operator|operador de comparação|operador de comparación
complexity/complexity|complexidade|complejidad
component|componente|componente
comprehension|compreensão|comprensión
concurrency/concurrency|concorrência|concurrencia
condition|condição|condición
conditional|condicional|condicional
conditional statement|estrutura condicional,instrução condicional|estructura condicional,sentencia condicional
constructor|construtor|constructor
control flow/control flow|fluxo de controle|flujo de control,control de flujo
control structure|estrutura de controle|estructura de control
data structure|estrutura de dado|estructura de dato
data type|tipo de dado|tipo de dato
debugging/debugging|depuração|depuración
declaration|declaração|declaración
decorator|decorador|decorador
dependency|dependência|dependencia
dependency injection/dependency injection|injeção de dependência|inyección de dependencias,inyección de dependencia
design pattern|padrão de projeto,padrão de design|patrón de diseño
dictionary|dicionário|diccionario
dynamic programming/dynamic programming|programação dinâmica|programación dinámica
encapsulation/encapsulation|encapsulamento|encapsulamiento,encapsulación
end-to-end test|teste de ponta a ponta|prueba de extremo a extremo
error|erro|error
error handling/error handling|tratamento de erro,manipulação de erro|manejo de errores,gestión de errores,manejo de error
event|evento|evento
exception|exceção|excepción
exception handling/exception handling|tratamento de exceção,manipulação de exceção|manejo de excepciones,manejo de excepción
execution|execução|ejecución
expression|expressão|expresión
file|arquivo,ficheiro|archivo,fichero
file handling/file handling|manipulação de arquivo|manejo de archivo,manipulación de archivo
function|função|función
functional programming/functional programming|programação funcional|programación funcional
generator|gerador|generador
hash table|tabela hash|tabla hash
inheritance/inheritance|herança|herencia
integration test|teste de integração|prueba de integración,test de integración
iteration|iteração|iteración
iterator|iterador|iterador
lambda function|função lambda|función lambda
list comprehension|lista de compreensão,compreensão de lista|lista de comprensión,comprensión de lista
linked list|lista encadeada,lista ligada|lista enlazada
list|lista|lista
load testing/load testing|teste de carga|prueba de carga
logical operator|operador lógico|operador lógico
loop|laço,laço de repetição,estrutura de repetição|bucle,/ciclos
method|método|método
modularisation/modularisation|modularização|modularización
module|módulo|módulo
mutation testing/mutation testing|teste de mutação|prueba de mutación
notation|notação|notación
object|objeto|objeto
object-oriented programming/object-oriented programming|programação orientada a objetos,programação orientada a objeto,orientação a objetos,orientação a objeto|programación orientada a objetos,orientación a objetos
operator|operador|operador
package|pacote|paquete
package manager|gerenciador de pacote|gestor de paquete
parameter|parâmetro|parámetro
pointer|ponteiro,apontador|puntero
polymorphism/polymorphism|polimorfismo|polimorfismo
program|programa|programa
programming/programming|programação|programación
programming language|linguagem de programação|lenguaje de programación
programming logic/programming logic|lógica de programação|lógica de programación
property|propriedade|propiedad
queue|fila|cola
recursion/recursion|recursão,recursividade|recursión,recursividad
refactoring/refactoring|refatoração|refactorización
regression test|teste de regressão|prueba de regresión
regular expression|expressão regular|expresión regular
reserved word|palavra reservada|palabra reservada
scope/scope|escopo|alcance,ámbito
semantics/semantics|semântica|semántica
sorting/sorting|ordenação|ordenamiento
sorting algorithm|algoritmo de ordenação|algoritmo de ordenamiento
search algorithm|algoritmo de busca|algoritmo de búsqueda
source code/source code|código-fonte,código fonte|código fuente
stack|pilha|pila
statement|instrução|sentencia
string|cadeia de caracteres|cadena de texto,cadena de caracteres
syntax/syntax|sintaxe|sintaxis
test|teste|prueba
test coverage/test coverage|cobertura de teste|cobertura de prueba,cobertura de tests
code coverage/code coverage|cobertura de código|cobertura de código
thread|linha de execução|hilo de ejecución
tree|árvore|árbol
graph|grafo|grafo
hash map|mapa hash|-
tuple|tupla|tupla
type|tipo|tipo
unit test|teste unitário,teste de unidade|prueba unitaria,test unitario,prueba de unidad
usability test|teste de usabilidade|prueba de usabilidad
value|valor|valor
variable|variável|variable
constant|constante|constante
version|versão|versión
version control/version control|controle de versão,controle de versões,versionamento,versionamento de código|control de versiones,control de versión,versionado
version control system|sistema de controle de versão,sistema de controle de versões|sistema de control de versiones
virtual environment|ambiente virtual|entorno virtual
type conversion|conversão de tipo|conversión de tipo
boolean|booleano|booleano
integer|número inteiro|número entero
access modifier|modificador de acesso|modificador de acceso
abstract class|classe abstrata|clase abstracta
asynchronous programming/asynchronous programming|programação assíncrona|programación asíncrona
assignment|atribuição|asignación
business logic/business logic|lógica de negócio|lógica de negocio
calculator|calculadora|calculadora
element|elemento|elemento
export|exportação|exportación
game|jogo|juego
input and output/input and output|entrada e saída|entrada y salida
insertion/insertion|inserção|inserción
map|mapa|mapa
matrix/matrices|matriz|matriz
nested loop|laço aninhado|bucle anidado
OOP/OOP|poo|poo
pseudocode/pseudocode|pseudocódigo|pseudocódigo
removal/removal|remoção|-
selector|seletor|selector
text editor|editor de texto|editor de texto
`;
