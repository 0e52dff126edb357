public class TodoValidator : AbstractValidator<Todo> // ticks
{
    public TodoValidator() => RuleFor(todo => todo.Title).NotEmpty(); // ticks
}
