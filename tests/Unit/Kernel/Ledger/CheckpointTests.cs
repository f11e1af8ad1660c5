using Fatong.Kernel.Ledger;
using static Fatong.Tests.Unit.Kernel.Ledger.LedgerSamples;

namespace Fatong.Tests.Unit.Kernel.Ledger;

public sealed class CheckpointTests
{
    private static readonly Checkpoint Sample = new(Origin, 7, Hash256.Sha256([1]), Noon);

    [Fact]
    public void The_text_is_origin_size_root_and_time_on_lines() =>
        Sample.ToText().ShouldBe($"{Origin}\n7\nS/WBItND/DGpuBAQRcpNEfkSEEdw0RGSCYjMrbp/zmg=\ntime 2024-03-04T04:00:00.125Z\n".Replace(
            "S/WBItND/DGpuBAQRcpNEfkSEEdw0RGSCYjMrbp/zmg=", Hash256.Sha256([1]).ToBase64(), StringComparison.Ordinal));

    [Fact]
    public void A_signed_note_opens_with_its_key_only()
    {
        var note = Sample.Sign(Signer);
        var stranger = new LedgerSigner(Suite, Signer.Key.Name, Suite.NewKeyPair().Pkcs8);

        Checkpoint.Open(Suite, note, [Signer.Key]).ShouldBe(Sample);
        Checkpoint.Open(Suite, note, [stranger.Key]).ShouldBeNull();
        Checkpoint.Open(Suite, note, [new LedgerKey(Suite, "another-name", Signer.Key.Spki)]).ShouldBeNull();
    }

    [Fact]
    public void A_changed_character_anywhere_breaks_the_note()
    {
        var note = Sample.Sign(Signer);
        for (var i = 0; i < note.Length; i++)
        {
            var changed = $"{note[..i]}{(note[i] == 'A' ? 'B' : 'A')}{note[(i + 1)..]}";

            Opens(changed).ShouldBeFalse($"character {i}");
        }
    }

    [Fact]
    public void A_second_signature_by_a_witness_does_not_disturb()
    {
        var witness = new LedgerSigner(Suite, "justice-bureau", Suite.NewKeyPair().Pkcs8);
        var cosigned = Sample.Sign(Signer) + Sample.Sign(witness).Split("\n\n")[1];

        Checkpoint.Open(Suite, cosigned, [Signer.Key]).ShouldBe(Sample);
        Checkpoint.Open(Suite, cosigned, [witness.Key]).ShouldBe(Sample);
    }

    [Fact]
    public void A_key_survives_its_one_line_form()
    {
        var line = Signer.Key.ToString();
        var read = LedgerKey.Parse(Suite, line);

        (read.Name, Convert.ToHexString(read.Id)).ShouldBe((Signer.Key.Name, Convert.ToHexString(Signer.Key.Id)));
        Should.Throw<FormatException>(() => LedgerKey.Parse(Suite, line.Replace("+", "+0", StringComparison.Ordinal)));
        Should.Throw<FormatException>(() => new LedgerKey(Suite, "two words", Signer.Key.Spki));
    }

    private static bool Opens(string note)
    {
        try
        {
            return Checkpoint.Open(Suite, note, [Signer.Key]) is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
