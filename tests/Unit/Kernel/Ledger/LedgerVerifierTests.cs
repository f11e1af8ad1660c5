using System.Text.Json.Nodes;
using Fatong.Kernel.Ledger;
using static Fatong.Tests.Unit.Kernel.Ledger.LedgerSamples;

namespace Fatong.Tests.Unit.Kernel.Ledger;

public sealed class LedgerVerifierTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_whole_ledger_passes_with_all_its_checkpoints()
    {
        var ledger = Entries(20);

        var verdict = await new LedgerVerifier(Trust, Bureau).Verify(Stored(ledger), [Note(ledger), Note(ledger[..7]), Note([])], Ct);

        verdict.Ok.ShouldBeTrue();
        (verdict.Entries, verdict.CheckpointsMatched).ShouldBe((20, 3));
    }

    [Fact]
    public async Task Any_changed_byte_of_an_entry_is_found_at_its_place()
    {
        var ledger = Entries(5);
        var original = ledger[3];
        var leaf = MerkleTree.LeafHash(Suite, original);
        for (var i = 0; i < original.Length; i++)
        {
            var changed = original.ToArray();
            changed[i] ^= 1;

            var stored = Stored(ledger).Select(e => e.Leaf == leaf ? e with { Canonical = changed } : e);
            var verdict = await new LedgerVerifier(Trust).Verify(stored, [Note(ledger)], Ct);

            verdict.FirstDifference.ShouldNotBeNull($"byte {i}").Sequence.ShouldBe(3);
        }
    }

    [Fact]
    public async Task A_rewritten_entry_with_a_fitting_leaf_is_found_between_two_checkpoints()
    {
        var ledger = Entries(20);
        var notes = new[] { Note(ledger[..8]), Note(ledger) };
        ledger[11] = Entry(11, "另一理由").ToCanonicalBytes();

        var verdict = await new LedgerVerifier(Trust).Verify(Stored(ledger), notes, Ct);

        verdict.FirstDifference!.Fault.ShouldBe(LedgerFault.RootDiffers);
        verdict.FirstDifference.Sequence.ShouldBe(8);
    }

    [Fact]
    public async Task Removed_doubled_and_swapped_entries_are_found()
    {
        var whole = Entries(9);
        var note = Note(whole);

        (await Fault([.. whole[..4], .. whole[5..]], note)).ShouldBe((LedgerFault.WrongSequence, 4));
        (await Fault([.. whole[..5], .. whole[4..]], note)).ShouldBe((LedgerFault.WrongSequence, 5));
        (await Fault([.. whole[..3], whole[4], whole[3], .. whole[5..]], note)).ShouldBe((LedgerFault.WrongSequence, 3));
        (await Fault(whole[..7], note)).ShouldBe((LedgerFault.Truncated, 7));
    }

    [Fact]
    public async Task Entries_after_the_newest_checkpoint_pass_as_they_are()
    {
        var ledger = Entries(9);

        (await new LedgerVerifier(Trust).Verify(Stored(ledger), [Note(ledger[..6])], Ct)).Ok.ShouldBeTrue();
    }

    [Fact]
    public async Task Foreign_checkpoints_and_entries_are_refused()
    {
        var ledger = Entries(3);
        var stranger = new LedgerSigner(Suite, Signer.Key.Name, Suite.NewKeyPair().Pkcs8);

        (await Fault(ledger, Note(ledger, stranger))).ShouldBe((LedgerFault.SignatureInvalid, 0));
        (await Fault(ledger, Note(ledger, origin: "elsewhere"))).ShouldBe((LedgerFault.SignatureInvalid, 0));
        (await Fault(ledger, "nonsense")).ShouldBe((LedgerFault.SignatureInvalid, 0));

        List<byte[]> mixed = [ledger[0], (Entry(1) with { Bureau = "150901" }).ToCanonicalBytes()];
        var verdict = await new LedgerVerifier(Trust, Bureau).Verify(Stored(mixed), [], Ct);
        verdict.FirstDifference!.Fault.ShouldBe(LedgerFault.WrongBureau);
    }

    [Fact]
    public async Task Rows_and_files_are_held_against_their_entries()
    {
        var digest = new RowDigest("a key of this bureau"u8.ToArray());
        var row = new JsonObject { ["name"] = "某运输公司", ["fineFen"] = 5 };
        var file = Hash256.Sha256("scan"u8);
        var bytes = (Entry(0) with
        {
            Payload = new JsonObject
            {
                ["rows"] = new JsonObject { ["cases/1/v1"] = digest.Of(row).ToHex() },
                ["files"] = new JsonObject { ["scan.pdf"] = file.ToHex() },
            },
        }).ToCanonicalBytes();
        var altered = row.DeepClone().AsObject();
        altered["fineFen"] = 6;

        (await Check(row, file)).ShouldBeNull();
        (await Check(altered, file)).ShouldBe(LedgerFault.EvidenceDiffers);
        (await Check(null, file)).ShouldBe(LedgerFault.EvidenceMissing);
        (await Check(row, Hash256.Sha256("other"u8))).ShouldBe(LedgerFault.EvidenceDiffers);
        (await Check(row, null)).ShouldBe(LedgerFault.EvidenceMissing);

        async Task<LedgerFault?> Check(JsonObject? foundRow, Hash256? foundFile)
        {
            var entry = new StoredEntry(bytes, null, [new Evidence.Row(foundRow) { Name = "cases/1/v1" }, new Evidence.File(foundFile) { Name = "scan.pdf" }]);
            var verdict = await new LedgerVerifier(Trust, Bureau, digest).Verify(new[] { entry }.ToAsyncEnumerable(), [], Ct);
            return verdict.FirstDifference?.Fault;
        }
    }

    [Fact]
    public async Task An_export_is_verified_from_itself_alone()
    {
        using var file = Export(Entries(6));

        var verdict = await LedgerExport.Verify(file, Suite, ct: Ct);

        verdict.Ok.ShouldBeTrue();
        (verdict.Entries, verdict.CheckpointsMatched).ShouldBe((6, 2));
    }

    [Fact]
    public async Task Any_changed_byte_of_an_export_is_noticed()
    {
        using var whole = Export(Entries(3));
        var bytes = whole.ToArray();
        for (var i = 0; i < bytes.Length; i++)
        {
            var changed = bytes.ToArray();
            changed[i] ^= 1;
            using var file = new MemoryStream(changed);

            (await Passes(file)).ShouldBeFalse($"byte {i}");
        }
    }

    private static async Task<bool> Passes(Stream file)
    {
        try
        {
            var verdict = await LedgerExport.Verify(file, Suite, ct: Ct);
            return verdict is { Ok: true, Entries: 3, CheckpointsMatched: 2 };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static async Task<(LedgerFault?, long?)> Fault(List<byte[]> ledger, string note)
    {
        var verdict = await new LedgerVerifier(Trust).Verify(Stored(ledger), [note], Ct);
        return (verdict.FirstDifference?.Fault, verdict.FirstDifference?.Sequence);
    }
}
