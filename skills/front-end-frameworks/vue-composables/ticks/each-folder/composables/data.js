export const data = () => useFetch("/api/loaves");
