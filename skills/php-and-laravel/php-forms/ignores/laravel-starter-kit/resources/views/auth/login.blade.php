<form action="{{ route('login') }}" method="POST">
    @csrf
    @error('email') <p>{{ $message }}</p> @enderror
</form>
