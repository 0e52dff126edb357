/**
 * Verbs that begin an item, in the infinitive. What follows the English says which article a single thing takes that has
 * none in the original: "create a table" (a), "publish the project" (the), or none in the plural: "study databases" (s).
 * The format is described in ../lexicon.ts.
 */
export const verbs = `
add a|adicionar|añadir,agregar
analyse the|analisar|analizar
apply s|aplicar|aplicar
automate the|automatizar|automatizar
build a|construir|construir
choose a|escolher|elegir
clean the|limpar|limpiar
compare s|comparar|comparar
complete the|completar,concluir|completar
configure the|configurar|configurar
connect the|conectar|conectar
consume a|consumir|consumir
convert the|converter|convertir
create a|criar|crear
debug the|depurar|depurar
define a|definir|definir
deliver the|entregar|entregar
deploy the|implantar|desplegar
design a|projetar|diseñar
develop a|desenvolver|desarrollar
document the|documentar|documentar
explore s|explorar|explorar
export the|exportar|exportar
extract the|extrair|extraer
finish the|terminar,finalizar|terminar,finalizar
generate a|gerar|generar
get to know s|conhecer|conocer
identify s|identificar|identificar
implement a|implementar|implementar
import the|importar|importar
improve the|melhorar|mejorar
install the|instalar|instalar
integrate the|integrar|integrar
learn s|aprender|aprender
learn about s|aprender sobre|aprender sobre
load the|carregar|cargar
manage the|gerenciar|gestionar
master s|dominar|dominar
migrate the|migrar|migrar
model the|modelar|modelar
monitor the|monitorar|monitorear
optimise the|otimizar|optimizar
organise the|organizar|organizar
plan the|planejar|planificar
practise s|praticar|practicar
prepare the|preparar|preparar
publish the|publicar|publicar
read the|ler|leer
refactor the|refatorar|refactorizar
research s|pesquisar sobre|investigar sobre
review the|revisar|revisar
run the|executar,rodar|ejecutar
save the|salvar|guardar
solve s|resolver|resolver
structure the|estruturar|estructurar
study s|estudar|estudiar
study s|estudar sobre|estudiar sobre
test the|testar|probar
transform the|transformar|transformar
understand s|entender,compreender|entender,comprender
update the|atualizar|actualizar
use a|usar,utilizar|usar,utilizar
validate the|validar|validar
work with s|trabalhar com|trabajar con
write a|escrever|escribir
`;
