import { useAddressSearch } from '@/components/address/use-address';
import { tellLeftAside } from '@/lib/diagrams/ask/left-aside';
import type { Question } from '@/lib/diagrams/ask/question';
import type { DiagramDetails } from '@/lib/diagrams/model/model';

interface LeftAsideProps {
  details: DiagramDetails;
  question: NonNullable<Question>;
}

/** Says what the address asks besides the question that is answered. For figures that own the address. */
export function LeftAside({ details, question }: LeftAsideProps) {
  const told = tellLeftAside(useAddressSearch(), question, details);
  return (
    told && (
      <p key={told} className="mb-2 text-sm text-destructive" role="status">
        {told}
      </p>
    )
  );
}
