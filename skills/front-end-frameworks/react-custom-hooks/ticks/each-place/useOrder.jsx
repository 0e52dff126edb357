import { useMutation } from "@tanstack/react-query";
export const useOrder = () => useMutation({ mutationFn: () => [] });
