/** Things that every program has some of are not what a skill is about: a module of bookings, a list of purchases. */
import { expect, test } from "vitest";
import { skillFinder } from "../../src/import/item-skills.ts";

/** The ids of the sure links. */
function sure(text: string, ...path: string[]): string {
  const found = skillFinder([...path, text]).skillsOf({ text, aliases: [], path, siblings: [] });
  return found.flatMap(({ id, strength }) => (strength === "sure" ? [id] : [])).join(" & ");
}

test.each([
  ["Crear módulo de reservas", "React"],
  ["Criar módulo de pagamentos", "Node.js"],
  ["User module", "NestJS"],
  ["API de tarefas", "ASP.NET Core"],
  ["API para una biblioteca", "Express"],
  ["Lista de compras", "Python"],
  ["Diccionario de términos", "Python"],
  ["Funções para textos longos", "PHP"],
  ["Cadastro de alunos", "Backend"],
  ["Base de datos de clientes", "C#"],
  ["Mostrar notificaciones", "React Native"],
])("%s below “%s” is a part of a program", (text, heading) => {
  expect(sure(text, heading)).toBe("");
});

test.each([
  ["Módulos", "JavaScript", "javascript-modules"],
  ["Módulos ES6", "JavaScript", "javascript-modules"],
  ["Creación de módulos", "Python", "python-modules"],
  ["Listas e dicionários", "Python", "python-data-structures"],
  ["Funciones en Python", "", "python-functions"],
  ["Formulario de contacto", "React", "react-forms"],
  ["Rotas de produtos", "Express", "express-app"],
  ["CRUD de produtos", "Node.js", "sql-crud"],
  ["Push notifications", "React Native", "react-native-device"],
])("%s below “%s” is about a skill: %s", (text, heading, id) => {
  expect(sure(text, heading)).toBe(id);
});

test.each([
  ["Implementar registro", "Backend", "user-login"],
  ["Implementar login", "Spring Boot", "spring-security"],
  ["Implementar autenticación", "React", ""],
  ["Criar login", "Angular", ""],
])("users log in on the server: %s below “%s”", (text, heading, id) => {
  expect(sure(text, heading)).toBe(id);
});

test.each([
  ["Agregar logs", "Calidad", ""],
  ["Agregação de logs", "", "log-collection"],
  ["Agregar datos", "SQL", ""],
  ["Funciones agregadas", "", "sql-aggregates"],
  ["Crear endpoint de prueba", "", ""],
  ["Pruebas de endpoints", "", "endpoint-tests"],
  ["SQL basics", "C#", ""],
  ["SQL Server", "C#", "ado-net-dapper"],
])("words that only look alike: %s below “%s”", (text, heading, id) => {
  expect(sure(text, heading)).toBe(id);
});

test.each([
  ["Deploy na Play Store", "Flutter", ""],
  ["Publish the app to the App Store", "iOS", ""],
  ["Deploy local (IIS ou Kestrel)", ".NET", ""],
  ["Deploy na AWS", "Python", "cloud-deployment"],
  ["Login com JWT", "ASP.NET Core", "aspnet-jwt"],
])("where an app goes: %s below “%s”", (text, heading, id) => {
  expect(sure(text, heading)).toBe(id);
});
