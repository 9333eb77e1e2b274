namespace GalleryAnalyzers.Tests.Methods;

/// <summary>Calls of an interface that one class of the program implements, and no other assembly can.</summary>
public sealed class SoleImplementationTests
{
    [Theory]
    [InlineData("service.Get({|GAL1001:\"my-gallery\"|});")]
    [InlineData("await service.GetAsync({|GAL1001:\"my-gallery\"|});")]
    [InlineData("c.Get({|GAL1001:service.Name|});")]
    [InlineData("var n = {|GAL1001:\"my-gallery\"|}; rules.Demand(\"x\"); c.Get(n);")]
    public Task Found(string statements) => Verify.Source(Source(statements));

    [Theory]
    [InlineData("internal", "service.Get(\"my_gallery\");", "")]
    [InlineData("internal", "var n = \"my-gallery\"; rules.Demand(n); c.Get(n);", "")]
    [InlineData("internal", "var n = \"my-gallery\"; if (rules.Accepts(n)) c.Get(n);", "")]
    [InlineData("internal", "service.Get(\"my-gallery\");", "internal sealed class Mock : IService { public string Name => \"\"; public void Get(string name) { } public System.Threading.Tasks.Task GetAsync(string name) => System.Threading.Tasks.Task.CompletedTask; }")]
    [InlineData("internal", "service.Get(\"my-gallery\");", "internal sealed class Derived : Service { public Derived() : base(null!) { } public override void Get(string name) { } }")]
    [InlineData("internal", "service.Get(\"my-gallery\");", "public class Open : IService { string IService.Name => \"\"; void IService.Get(string name) { } System.Threading.Tasks.Task IService.GetAsync(string name) => System.Threading.Tasks.Task.CompletedTask; }")]
    [InlineData("internal", "service.Get(\"my-gallery\");", "public abstract class Base : IService { public string Name => \"\"; public abstract void Get(string name); public abstract System.Threading.Tasks.Task GetAsync(string name); }")]
    [InlineData("public", "service.Get(\"my-gallery\");", "")]
    public Task Not_found(string visibility, string statements, string types) => Verify.Source(Source(statements, visibility) + types);

    private static string Source(string statements, string visibility = "internal") => $$"""
        #nullable enable
        using System;
        using System.Linq;
        using System.Threading.Tasks;
        using Azure.ResourceManager.Compute;

        internal sealed class Program
        {
            internal async Task Run(GalleryCollection c, IService service, IRules rules)
            {
                await Task.Yield();
                {{statements}}
            }
        }

        {{visibility}} interface IService
        {
            string Name { get; }

            void Get(string name);

            Task GetAsync(string name);
        }

        internal class Service(GalleryCollection galleries) : IService
        {
            public string Name => "my-gallery";

            public virtual void Get(string name) => galleries.Get(name);

            public Task GetAsync(string name) => galleries.GetAsync(name);
        }

        internal interface IRules
        {
            void Demand(string name);

            bool Accepts(string name);
        }

        internal sealed class Rules : IRules
        {
            public void Demand(string name)
            {
                if (name.Contains('-')) throw new ArgumentException(name);
            }

            public bool Accepts(string name) => name.All(char.IsLetter);
        }

        """;
}
