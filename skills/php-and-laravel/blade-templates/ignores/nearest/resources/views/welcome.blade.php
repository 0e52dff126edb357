@if (Route::has('login'))
    <a href="{{ url('/login') }}">Log in</a>
@endif
