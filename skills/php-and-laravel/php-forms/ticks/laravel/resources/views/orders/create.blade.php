<form action="{{ route('orders.store') }}" method="POST">
    @csrf
    <input name="title" value="{{ old('title') }}">
    @error('title') {{-- ticks --}}
        <p>{{ $message }}</p>
    @enderror
</form>
