using Fatong.Kernel.Procedures;
using Fatong.Law;
using Fatong.Rooms.Enforcement;

namespace Fatong.Tests.Unit.Enforcement;

public sealed class ProofTests(ITestOutputHelper output)
{
    public static TheoryData<string> Codes => [.. EnforcementRoom.Declaration.Procedures.Select(p => p.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_procedure_is_proved(string code)
    {
        var procedure = EnforcementRoom.Declaration.Procedures.Single(p => p.Code == code);

        var proof = Prover.Prove(procedure, c => LawLibrary.Find(c) is not null);

        output.WriteLine(proof.ToString());
        proof.Flaws.Select(f => f.ToString()).ShouldBeEmpty();
    }
}
